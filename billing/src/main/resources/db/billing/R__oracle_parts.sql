-- The second calculation: the parts of a pool by the text that was signed, by what was agreed on for this pool only, and
-- by what had to be known of it.

-- What lies between two ends of an amount that follows on what came before.
create or replace function billing.oracle_between(before numeric, amount numeric, below numeric, up_to numeric)
returns numeric language sql immutable as $$
  select greatest(least(before + amount, coalesce(up_to, before + amount)) - greatest(before, below), 0)
$$;

-- What one step before sharing gives to its beneficiary, without regard to what is left of the pool.
create or replace function billing.oracle_wanted(step jsonb, pool numeric, rest numeric, facts jsonb) returns numeric
language plpgsql immutable as $$
declare
  rule jsonb := step -> 'rule';
  rate numeric := (step ->> 'ratePpm')::numeric;
  recovered numeric;
begin
  case coalesce(rule ->> 'name', '')
  when '' then
    return billing.oracle_half_up(pool * rate, 1000000);
  when 'FeeRule' then
    return least(
      greatest(
        billing.oracle_half_up(
          case when jsonb_array_length(rule -> 'bands') = 0 then pool * rate else (
            select sum(billing.oracle_between(0, pool, below, up_to) * band_rate)
            from (
              select (band ->> 'upTo')::numeric as up_to, (band ->> 'rate')::numeric as band_rate,
                coalesce(lag((band ->> 'upTo')::numeric) over (order by place), 0) as below
              from jsonb_array_elements(rule -> 'bands') with ordinality as x (band, place)) bands) end,
          1000000),
        (rule ->> 'minimum')::numeric),
      (rule ->> 'maximum')::numeric);
  when 'RecoveryRule' then
    select coalesce(sum((r #>> '{amount,value}')::numeric), 0) into recovered
    from jsonb_array_elements(facts -> 'recovered') r where r #>> '{party,id}' = step ->> 'beneficiary';
    return least(
      billing.oracle_half_up(rest * rate, 1000000), greatest((rule ->> 'approved')::numeric - recovered, 0));
  when 'PublicDataRule' then
    return billing.oracle_half_up(
      least((rule ->> 'unitFee')::numeric, (rule ->> 'ceiling')::numeric) * (facts ->> 'quantity')::numeric * 100, 1);
  end case;
end $$;

-- The weights by which the members share what is left, as whole numbers; the signed ones where all others are nothing.
create or replace function billing.oracle_weights(members jsonb, sharing jsonb, rest numeric, facts jsonb)
returns numeric[] language plpgsql immutable as $$
declare
  weights numeric[];
  part record;
  common numeric := 1;
begin
  case coalesce(sharing ->> 'name', '')
  when 'BandSharing' then
    select array_agg(size order by place) into weights
    from (
      select m.place, sum(billing.oracle_between((facts #>> '{sharedBefore,value}')::numeric, rest, b.below, b.up_to)
        * (w ->> 'weight')::numeric) as size
      from jsonb_array_elements(members) with ordinality as m (member, place)
      cross join (
        select band, (band ->> 'upTo')::numeric as up_to,
          coalesce(lag((band ->> 'upTo')::numeric) over (order by at), 0) as below
        from jsonb_array_elements(sharing -> 'bands') with ordinality as x (band, at)) b
      join lateral jsonb_array_elements(b.band -> 'weights') w on w ->> 'party' = m.member ->> 'party'
      group by m.place) sizes;
  when 'PointSharing' then
    select array_agg(size order by place) into weights
    from (
      select m.place, coalesce(sum((p ->> 'points')::numeric * (d ->> 'weight')::numeric), 0) as size
      from jsonb_array_elements(members) with ordinality as m (member, place)
      left join lateral jsonb_array_elements(facts -> 'points') p on p #>> '{party,id}' = m.member ->> 'party'
      left join lateral jsonb_array_elements(sharing -> 'dimensions') d on d ->> 'code' = p ->> 'dimension'
      group by m.place) sizes;
  when 'ShapleySharing' then
    weights := array_fill(0::numeric, array[jsonb_array_length(members)]);
    for part in select * from billing.oracle_worths(members, sharing, facts) loop
      common := lcm(common, part.denominator);
    end loop;
    for part in select * from billing.oracle_worths(members, sharing, facts) loop
      weights[part.place] := weights[part.place] + part.numerator * div(common, part.denominator);
    end loop;
  else
    null;
  end case;
  if weights is null or (select bool_and(w = 0) from unnest(weights) w) then
    select array_agg((m ->> 'weightPpm')::numeric order by place) into weights
    from jsonb_array_elements(members) with ordinality as x (m, place);
  end if;
  return weights;
end $$;

-- The Shapley values of a table: over all orders in which the players may come, the mean of what each adds to those before it.
create or replace function billing.oracle_shapley(players text[], worths bigint[]) returns jsonb language sql immutable as $$
  with coalition as materialized (
    select (at - 1)::int as no, worth::numeric, length(replace((at - 1)::int::bit(20)::text, '0', '')) as size
    from unnest(worths) with ordinality as x (worth, at)),
  added as (
    select p.place, c.size, sum(d.worth - c.worth) as total
    from generate_series(0, cardinality(players) - 1) as p (place)
    join coalition c on c.no & (1 << p.place) = 0
    join coalition d on d.no = c.no | (1 << p.place)
    group by 1, 2)
  select jsonb_agg(jsonb_build_object('party', jsonb_build_object('id', players[place + 1]), 'value', value))
  from (
    select place, jsonb_build_object(
      'numerator', sum(total * factorial(size) * factorial(cardinality(players) - 1 - size)),
      'denominator', factorial(cardinality(players))) as value
    from added group by 1) v
$$;

-- What the members are worth in a game, as fractions: the revenue of a use belongs to the members whose data it touched,
-- in equal parts or by weight; the values of other games are known from elsewhere.
create or replace function billing.oracle_worths(members jsonb, sharing jsonb, facts jsonb)
returns table (place bigint, numerator numeric, denominator numeric) language sql immutable as $$
  select t.place, t.revenue * case when t.total = 0 then 1 else t.weight end, case when t.total = 0 then t.players else t.total end
  from (
    select m.place, m.weight, (b.bundle #>> '{revenue,value}')::numeric as revenue,
      sum(m.weight) over (partition by b.at) as total, count(*) over (partition by b.at) as players
    from jsonb_array_elements(facts -> 'bundles') with ordinality as b (bundle, at)
    cross join lateral jsonb_array_elements(b.bundle -> 'members') touched
    join (
      select x.place, member ->> 'party' as party,
        case when (sharing ->> 'weighted')::boolean then (member ->> 'weightPpm')::numeric else 1 end as weight
      from jsonb_array_elements(members) with ordinality as x (member, place)) m on m.party = touched ->> 'id'
    where sharing ->> 'game' = 'USAGE_BUNDLE') t
  union all
  select m.place, greatest((v #>> '{value,numerator}')::numeric, 0), (v #>> '{value,denominator}')::numeric
  from jsonb_array_elements(members) with ordinality as m (member, place)
  join lateral jsonb_array_elements(facts -> 'game' -> 'values') v on v #>> '{party,id}' = m.member ->> 'party'
  where sharing ->> 'game' <> 'USAGE_BUNDLE'
$$;

-- All parts of a pool.
create or replace function billing.oracle_parts(pool numeric, terms jsonb, correction jsonb, facts jsonb)
returns table (ordinal int, stage text, party text, fen numeric) language plpgsql immutable as $$
declare
  rest numeric := pool;
  members jsonb := terms -> 'members';
  sharing jsonb := terms -> 'sharing';
  step jsonb;
  shares numeric[];
  wanted numeric;
  amounts numeric[];
  permitted numeric := (facts #>> '{permitted,value}')::numeric;
begin
  ordinal := 0;
  for step in select d from jsonb_array_elements(correction -> 'deductions') d loop
    ordinal := ordinal + 1;
    stage := 'AGREED_DEDUCTION';
    party := step #>> '{beneficiary,id}';
    fen := (step #>> '{amount,value}')::numeric;
    rest := rest - fen;
    return next;
  end loop;
  if jsonb_array_length(coalesce(correction -> 'weights', '[]')) > 0 then
    sharing := null;
    members := (
      select jsonb_agg(member || jsonb_build_object('weightPpm', w #> '{weight,value}') order by place)
      from jsonb_array_elements(members) with ordinality as m (member, place)
      join lateral jsonb_array_elements(correction -> 'weights') w on w #>> '{party,id}' = member ->> 'party');
  end if;

  for step in select s from jsonb_array_elements(terms -> 'stages') s loop
    ordinal := ordinal + 1;
    stage := step ->> 'kind';
    if step #>> '{rule,name}' = 'GuaranteeRule' then
      select array_agg((g ->> 'amount')::numeric order by place), sum((g ->> 'amount')::numeric) into amounts, wanted
      from jsonb_array_elements(step #> '{rule,guarantees}') with ordinality as x (g, place);
      if wanted > rest and step #>> '{rule,guarantor}' is null then
        amounts := billing.oracle_split(rest, amounts, (
          select array_agg((g ->> 'order')::int order by place)
          from jsonb_array_elements(step #> '{rule,guarantees}') with ordinality as x (g, place)));
      end if;
      return query select oracle_parts.ordinal, oracle_parts.stage, g ->> 'party', amounts[place]
        from jsonb_array_elements(step #> '{rule,guarantees}') with ordinality as x (g, place);
      rest := greatest(rest - wanted, 0);
      continue;
    end if;
    wanted := least(billing.oracle_wanted(step, pool, rest, facts), rest);
    party := step ->> 'beneficiary';
    fen := case step #>> '{rule,name}' when 'PublicDataRule' then least(wanted, permitted) else wanted end;
    return next;
    if fen < wanted then
      stage := 'CEILING_EXCESS';
      fen := wanted - fen;
      return next;
    end if;
    rest := rest - wanted;
  end loop;

  ordinal := ordinal + 1;
  select billing.oracle_bounded(
      rest, billing.oracle_weights(members, sharing, rest, facts), array_agg(b.rank order by b.place),
      array_agg(least(b.least, b.most) order by b.place), array_agg(b.most order by b.place)) into shares
  from (
    select place, (member ->> 'order')::int as rank,
      greatest(
        coalesce((member #>> '{bounds,least}')::numeric, 0),
        billing.oracle_half_up(rest * coalesce((member #>> '{bounds,floor}')::numeric, 0), 1000000)) as least,
      least(
        (member #>> '{bounds,most}')::numeric,
        billing.oracle_half_up(rest * nullif((member #>> '{bounds,ceiling}')::numeric, 1000000), 1000000)) as most
    from jsonb_array_elements(members) with ordinality as x (member, place)) b;
  return query select oracle_parts.ordinal, 'SHARE', member ->> 'party', shares[place]
    from jsonb_array_elements(members) with ordinality as x (member, place);
  if terms ? 'residual' then
    ordinal := ordinal + 1;
    stage := 'RESIDUAL';
    party := terms ->> 'residual';
    fen := rest - (select sum(s) from unnest(shares) s);
    return next;
  end if;
end $$;
