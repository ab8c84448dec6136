-- What people and contracts say of matches, invitations between the two sides, and what was proposed at which rank.

create sequence match_judgment_seq start with 50 increment by 50;
create table match_judgment (
    id bigint primary key,
    demand_id varchar(30) not null,
    product_id varchar(64) not null,
    side varchar(10) not null,
    source varchar(20) not null,
    grade int not null check (grade between 0 and 3),
    organisation_id varchar(20) not null,
    judge varchar(60) not null,
    judged_at timestamptz not null,
    reason varchar(30) not null,
    comment varchar(200) not null,
    reference varchar(64) not null,
    undone_at timestamptz,
    undone_by varchar(60) not null,
    check ((source = 'REJECTED') = (grade = 0)),
    check ((undone_at is null) = (undone_by = ''))
);
-- A side has one opinion of a pair at a time; a fact is told once.
create unique index match_judgment_opinion on match_judgment (demand_id, product_id, side)
    where undone_at is null and source in ('ACCEPTED', 'REJECTED');
create unique index match_judgment_outcome on match_judgment (demand_id, product_id, source)
    where undone_at is null and source not in ('ACCEPTED', 'REJECTED');
create index match_judgment_product on match_judgment (product_id, side) where undone_at is null;

create table match_invitation (
    id varchar(20) primary key,
    demand_id varchar(30) not null,
    product_id varchar(64) not null,
    side varchar(10) not null,
    from_organisation varchar(20) not null references organisation deferrable initially deferred,
    to_organisation varchar(20) not null references organisation deferrable initially deferred,
    message varchar(500) not null,
    state varchar(10) not null,
    sent_at timestamptz not null,
    answered_at timestamptz,
    reason varchar(30) not null,
    comment varchar(200) not null,
    version int not null,
    check ((state = 'SENT') = (answered_at is null))
);
create unique index match_invitation_open on match_invitation (demand_id, product_id, side) where state = 'SENT';
create index match_invitation_from on match_invitation (from_organisation, sent_at desc);
create index match_invitation_to on match_invitation (to_organisation, sent_at desc);
create index match_invitation_demand on match_invitation (demand_id);
create index match_invitation_product on match_invitation (product_id);

-- The products proposed for an open demand, best first, once a day; the numbers are separated by blanks.
create table match_shown (
    demand_id varchar(30) not null,
    day date not null,
    products varchar(700) not null,
    fitting int not null check (fitting >= 0),
    mandatory int not null check (mandatory >= 0),
    covered int not null check (covered between 0 and mandatory),
    primary key (demand_id, day)
);
create index match_shown_day on match_shown (day);
