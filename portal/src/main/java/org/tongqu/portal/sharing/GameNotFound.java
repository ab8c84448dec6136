package org.tongqu.portal.sharing;

import org.tongqu.portal.problem.Refusal;

/** No such table of a game was laid down for these members. */
public class GameNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public GameNotFound(String digest) {
        super(Kind.NOT_FOUND, "shareGame.notFound", digest);
    }
}
