-- Orders in effect whose term is over are looked for again and again; most orders are over for long or run on.

create index data_order_over on billing.data_order (ends_on, id) where status in ('ACTIVE', 'SUSPENDED');
