-- Amendments of agreements in force: other terms from a day on, proposed, negotiated and signed like the first ones.

create table agreement_amendment (
    id varchar(40) primary key,
    agreement_id varchar(20) not null references agreement,
    seq int not null check (seq > 0),
    state varchar(20) not null
        check (state in ('PROPOSED', 'NEGOTIATING', 'ACCEPTED', 'SIGNED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    rounds jsonb not null,
    products jsonb not null,
    effective_on date not null,
    last_day date not null,
    supersedes varchar(64) not null,
    version_seq int,
    digest varchar(64) not null,
    signatures jsonb not null,
    closing varchar(500) not null,
    changed_at timestamptz not null,
    version int not null,
    unique (agreement_id, seq),
    -- Signed after the day from which it holds, it would change days that have been.
    check (last_day <= effective_on),
    check ((version_seq is null) = (digest = '')),
    check (state not in ('ACCEPTED', 'SIGNED') or digest <> ''),
    check (state not in ('DECLINED', 'WITHDRAWN') or closing <> ''),
    foreign key (agreement_id, version_seq) references agreement_version (agreement_id, seq)
        deferrable initially deferred
);

-- One at a time, so that each takes the place of the one before.
create unique index agreement_amendment_pending on agreement_amendment (agreement_id)
    where state in ('PROPOSED', 'NEGOTIATING', 'ACCEPTED');
create index agreement_amendment_last_day on agreement_amendment (last_day)
    where state in ('PROPOSED', 'NEGOTIATING', 'ACCEPTED');

-- The terms of signed amendments with their prices, oldest first; those of before stay as they were signed.

alter table agreement add column amended jsonb not null default '[]';
