package org.tongqu.portal.it.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Walks through a page with the Tab key, from its beginning until the focus has been everywhere. */
public final class Keyboard {

    private static final int MOST = 400;

    /** Puts the focus before everything; a page may have set it into its first field. */
    private static final String BEGINNING =
            """
            window.tqLast = null;
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            scrollTo(0, 0);
            """;

    /** Notes what the focus is on and how it looks; the next call tells whether it looked different with the focus. */
    private static final String STEP =
            """
            const deep = () => {
                let at = document.activeElement;
                while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                return at;
            };
            const up = node => node.assignedSlot || node.parentElement
                || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
            const path = node => { const all = []; for (let n = node; n && all.length < 6; n = up(n)) all.push(n); return all; };
            const style = (node, pseudo) => {
                const s = getComputedStyle(node, pseudo);
                return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor,
                    s.opacity, s.clip, s.left, s.top].join();
            };
            const sight = node => {
                const nodes = [];
                path(node).slice(0, 4).forEach(n => {
                    nodes.push(n);
                    if (n.shadowRoot) nodes.push(...[...n.shadowRoot.querySelectorAll('*')].slice(0, 40));
                });
                return nodes.map(n => style(n) + style(n, '::before') + style(n, '::after')).join(';');
            };
            const name = node => node.tagName.toLowerCase() + ' "' + (node.innerText || node.ariaLabel
                || node.getAttribute('aria-label') || node.placeholder || node.id || '').trim().slice(0, 40) + '"';
            const last = window.tqLast;
            let dim = null;
            if (last && last.node.isConnected && last.sight === sight(last.node)) dim = last.name;
            const at = deep();
            if (!at || at === document.body || at === document.documentElement) {
                window.tqLast = null;
                return {end: true, dim: dim};
            }
            const known = at.tqSeen === true;
            path(at).forEach(n => { if (n !== document.body) n.tqSeen = true; });
            window.tqLast = {node: at, name: name(at), sight: sight(at)};
            return {end: false, known: known, dim: dim, name: name(at), skip: !!at.closest && !!at.closest('.tq-skip')};
            """;

    private static final String MISSED =
            """
            const wanted = 'a[href], button, summary, vaadin-button, vaadin-checkbox, vaadin-text-field, vaadin-select, '
                + 'vaadin-password-field, vaadin-text-area, vaadin-date-picker, vaadin-combo-box';
            return [...document.querySelectorAll(wanted)]
                .filter(n => n.getClientRects().length > 0 && getComputedStyle(n).visibility === 'visible')
                .filter(n => !n.closest('[disabled], [inert], [aria-hidden="true"], vaadin-overlay, vaadin-menu-bar'))
                .filter(n => n.tqSeen !== true)
                .map(n => n.tagName.toLowerCase() + ' "' + (n.innerText || '').trim().slice(0, 40) + '"');
            """;

    private final Viewer viewer;

    public Keyboard(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * What a walk has shown.
     *
     * @param first what the focus was on first
     * @param dim what looked the same with the focus as without it
     * @param missed what could not be reached
     */
    public record Walk(boolean skipLinkFirst, String first, List<String> dim, List<String> missed) {}

    @SuppressWarnings("unchecked")
    public Walk walk() {
        viewer.run(BEGINNING);
        List<String> dim = new ArrayList<>();
        boolean skip = false;
        String first = "";
        for (int i = 0; i < MOST; i++) {
            new Actions(viewer.driver()).sendKeys(Keys.TAB).perform();
            Map<String, Object> step = (Map<String, Object>) viewer.run(STEP);
            if (step.get("dim") != null) {
                dim.add((String) step.get("dim"));
            }
            if (Boolean.TRUE.equals(step.get("end")) || Boolean.TRUE.equals(step.get("known"))) {
                break;
            }
            if (i == 0) {
                skip = Boolean.TRUE.equals(step.get("skip"));
                first = (String) step.get("name");
            }
        }
        return new Walk(skip, first, dim, (List<String>) viewer.run(MISSED));
    }
}
