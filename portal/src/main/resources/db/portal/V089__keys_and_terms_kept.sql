-- Keys of persons that nobody can change, drafts of terms that stay private, and agreements that run out.

-- A signature holds only with a key that was in use when it was given; the first one was given just before its key was kept.

update signing_key k set created_at = p.first
    from (select signature ->> 'key' as key, signer, min(signed_at) as first from agreement_party
        where signature is not null group by 1, 2) p
    where p.key = k.id and p.signer = k.username and p.first < k.created_at
        and p.first > k.created_at - interval '1 minute';

-- The private half of a retired key is of no use but to who guesses the password of before.

update signing_key set sealed_key = '', salt = '', nonce = '' where retired_at is not null;

create function keep_signing_key() returns trigger language plpgsql as $$
begin
    if (new.id, new.username, new.public_key, new.created_at)
            is distinct from (old.id, old.username, old.public_key, old.created_at)
        or (old.retired_at is not null and new is distinct from old)
        or (new.retired_at is null and new is distinct from old)
        or (new.sealed_key, new.salt, new.nonce) not in ((old.sealed_key, old.salt, old.nonce), ('', '', '')) then
        raise exception 'key % only retires', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signing_key_only_retires before update on signing_key
    for each row execute function keep_signing_key();
create trigger signing_key_stays before delete or truncate on signing_key
    for each statement execute function refuse_change();

-- When the members first got to see terms; null while they are their lead's own, for ever if they were given up as a draft.

alter table share_negotiation add column sent_at timestamptz;
update share_negotiation n set sent_at = (select min(e.at) from audit_event e
    where e.subject_kind = 'share-negotiation' and e.subject_id = n.id
        and e.action in ('shareNegotiation.sent', 'shareNegotiation.signing'));
update share_negotiation set sent_at = changed_at where state in ('NEGOTIATING', 'SIGNING') and sent_at is null;
alter table share_negotiation add constraint share_negotiation_sent
    check (sent_at is not null or state in ('DRAFT', 'WITHDRAWN'));

-- The last day of the term as it stands in the terms, by which agreements that ran out are found.

alter table agreement add column expires_on date;
update agreement set expires_on = (terms ->> 'expiresOn')::date;
create index agreement_expires_on on agreement (expires_on) where state in ('SIGNED', 'PERFORMING');
