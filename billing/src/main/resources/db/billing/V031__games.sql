-- What every coalition of some members of a consortium is worth, as terms of sharing may be signed by it: member i of the
-- players, from nought, is in coalition c if bit i of c is set, and the worth of coalition c stands at place c + 1.

create table billing.game_table (
  consortium_id varchar(64)  not null,
  digest        char(64)     not null,
  players       text[]       not null check (cardinality(players) between 1 and 20),
  worths        bigint[]     not null check (worths[1] = 0),
  kept_at       timestamptz  not null,
  kept_by       varchar(100) not null,
  primary key (consortium_id, digest, players),
  check (cardinality(worths) = 1 << cardinality(players))
);
call billing.make_append_only('billing.game_table');

-- What an evaluation outside found for the pool of a settlement, under a secret to whose digest the signed terms were
-- committed; it counts from the run with that number on, until there is another. Coalitions by their numbers, as above,
-- ascending; without pairs of orders there are all of them.
create table billing.game_evaluation (
  settlement_id varchar(40)  not null references billing.settlement,
  seq           int          not null check (seq > 0),
  run_seq       int          not null check (run_seq > 0),
  secret        varchar(200) not null,
  players       text[]       not null check (cardinality(players) between 1 and 62),
  pairs         bigint       not null check (pairs = 0 or pairs >= 2),
  coalitions    bigint[]     not null,
  worths        bigint[]     not null,
  recorded_at   timestamptz  not null,
  recorded_by   varchar(100) not null,
  primary key (settlement_id, seq),
  check (cardinality(coalitions) = cardinality(worths)),
  check (pairs > 0 or cardinality(worths) = 1 << cardinality(players))
);
call billing.make_append_only('billing.game_evaluation');
