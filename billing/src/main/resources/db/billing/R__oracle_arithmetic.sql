-- A second calculation of all amounts, in SQL alone: whole numbers, no function of it is used by the first one.
-- Repeatable: this file is applied again whenever it changes. First the arithmetic.

-- A fraction that is not negative, rounded half up; div() drops everything behind the point and is exact.
create or replace function billing.oracle_half_up(numerator numeric, denominator numeric) returns numeric
language sql immutable as $$
  select div(2 * numerator + denominator, 2 * denominator)
$$;

-- The tax that a price contains.
create or replace function billing.oracle_tax(gross numeric, rate_bp numeric) returns numeric
language sql immutable as $$
  select gross - billing.oracle_half_up(gross * 10000, 10000 + rate_bp)
$$;

-- What a quantity costs under a price plan, tax included: every tier for what lies in it, rounded once.
create or replace function billing.oracle_cost(plan jsonb, quantity numeric) returns numeric
language sql immutable as $$
  select billing.oracle_half_up(
    100 * coalesce(sum(greatest(least(quantity, coalesce(up_to, quantity)) - below, 0) * price), 0),
    (plan -> 'unit' ->> 'size')::numeric)
  from (
    select (tier ->> 'upTo')::numeric as up_to, (tier ->> 'unitPrice')::numeric as price,
      coalesce(lag((tier ->> 'upTo')::numeric) over (order by place), 0) as below
    from jsonb_array_elements(plan -> 'tiers') with ordinality as x (tier, place)) tiers
$$;

-- Largest remainder: everybody the whole fen of its exact part, and what is left one fen each to the largest remainders,
-- equal ones in the signed order. Weights are whole numbers.
create or replace function billing.oracle_split(amount numeric, weights numeric[], orders int[]) returns numeric[]
language sql immutable as $$
  select array_agg(whole + case when place <= amount - given then 1 else 0 end order by at)
  from (
    select at, whole, sum(whole) over () as given, row_number() over (order by remainder desc, rank) as place
    from (
      select at, rank,
        coalesce(div(amount * weight, nullif(total, 0)), 0) as whole,
        coalesce(mod(amount * weight, nullif(total, 0)), 0) as remainder
      from (
        select at, weight, rank, sum(weight) over () as total
        from unnest(weights, orders) with ordinality as x (weight, rank, at)) weighed) divided) placed
$$;

-- The same between a least and a most for everybody (null for no most); what nobody may take is not given.
-- The level at which everybody gets clamp(level * weight, least, most) is a whole number over the common multiple of the
-- weights wherever somebody leaves its least or reaches its most; from the last such point the rest grows by weight.
create or replace function billing.oracle_bounded(
  amount numeric, weights numeric[], orders int[], leasts numeric[], mosts numeric[]) returns numeric[]
language plpgsql immutable as $$
declare
  common numeric := 1;
  weight numeric;
  point numeric;
  reached numeric;
  slope numeric;
  missing numeric;
begin
  if (select sum(l) > amount from unnest(leasts) l) then
    return billing.oracle_split(amount, leasts, orders);
  end if;
  if (select bool_and(w = 0 or m is not null) and sum(case w when 0 then l else m end) <= amount
      from unnest(weights, leasts, mosts) as x (w, l, m)) then
    return (select array_agg(case w when 0 then l else m end order by at)
      from unnest(weights, leasts, mosts) with ordinality as x (w, l, m, at));
  end if;
  foreach weight in array weights loop
    common := lcm(common, greatest(weight, 1));
  end loop;
  select p.at, sum(greatest(least(p.at * x.w, x.m * common), x.l * common)) into point, reached
  from (
    select 0 as at
    union select div(l * common, w) from unnest(weights, leasts) as x (w, l) where w > 0
    union select div(m * common, w) from unnest(weights, mosts) as x (w, m) where w > 0 and m is not null) p
  cross join unnest(weights, leasts, mosts) as x (w, l, m)
  group by p.at
  having sum(greatest(least(p.at * x.w, x.m * common), x.l * common)) <= amount * common
  order by p.at desc limit 1;
  missing := amount * common - reached;
  select coalesce(sum(w), 0) into slope
  from unnest(weights, leasts, mosts) as x (w, l, m)
  where point * w >= l * common and (m is null or point * w < m * common);
  if missing = 0 then
    slope := 1;
  end if;
  return billing.oracle_split(
    amount,
    (select array_agg(
        greatest(least((point * slope + missing) * w, m * common * slope), l * common * slope) order by at)
      from unnest(weights, leasts, mosts) with ordinality as x (w, l, m, at)),
    orders);
end $$;
