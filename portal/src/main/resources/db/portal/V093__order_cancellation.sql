-- Buyers' wishes to end an order before its term, and what the sellers decided.

create table order_cancellation (
    id varchar(20) primary key,
    order_id varchar(30) not null,
    buyer_id varchar(20) not null references organisation,
    seller_id varchar(20) not null references organisation,
    last_day date not null,
    reason varchar(500) not null check (reason <> ''),
    state varchar(20) not null check (state in ('SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    answer varchar(2000) not null,
    submitted_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null,
    check (state <> 'REFUSED' or answer <> '')
);
create index order_cancellation_order on order_cancellation (order_id, submitted_at desc);
create unique index order_cancellation_open on order_cancellation (order_id) where state = 'SUBMITTED';
