-- An agreement may name the demand that it serves; what comes of it is then known to matching. Empty if it names none.

alter table agreement add column demand_id varchar(30) not null default '';
