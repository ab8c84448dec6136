-- Checking a payment took longer than writing it. The same is checked in one function, which each connection reads once, and in whole
-- numbers of the machine; the index that lets a payment be taken back once holds only those that take one back.
create function billing.payment_is_sound(amount_fen bigint, applied_fen bigint, takes_back text)
returns boolean language plpgsql immutable as $$
begin
  return case
    when takes_back is null then amount_fen > 0 and applied_fen between 0 and amount_fen
    else amount_fen < 0 and applied_fen between amount_fen and 0
  end;
end $$;
alter table billing.payment
  drop constraint payment_amount,
  drop constraint payment_applied,
  add constraint payment_sound check (billing.payment_is_sound(amount_fen, applied_fen, takes_back)),
  drop constraint payment_takes_back_key;
create unique index payment_takes_back_key on billing.payment (takes_back) where takes_back is not null;
