-- What a seller does not answer until the term of the order is over lapses.

alter table order_cancellation drop constraint order_cancellation_state_check;
alter table order_cancellation add constraint order_cancellation_state_check
  check (state in ('SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED'));
