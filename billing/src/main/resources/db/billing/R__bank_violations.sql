-- What must always hold between books and bank; a part of the view of all invariants.
create or replace view billing.v_bank_violations as

-- I22 A statement of the bank adds up, and is reconciled only if every line is.
select 'I22' as invariant, s.id as subject, 'lines add up to ' || coalesce(sum(l.amount_fen), 0) || ' of ' || (s.closing_fen - s.opening_fen) as detail
from billing.bank_statement s left join billing.bank_line l on l.statement_id = s.id
group by s.id having coalesce(sum(l.amount_fen), 0) <> s.closing_fen - s.opening_fen or count(l.id) <> s.lines
union all
select 'I22', s.id, 'state ' || s.status || ' with ' || o.open || ' open lines'
from billing.bank_statement s
cross join lateral (
  select count(*) as open from billing.v_bank_line l where l.statement_id = s.id and l.open_fen <> 0) o
where (s.status = 'RECONCILED' and o.open > 0) or (s.status in ('MATCHING', 'EXCEPTIONS') and o.open = 0)

-- I22 Books and bank differ by the lines and journals that are open, and by what was there before the first statement.
union all
select 'I22', 'CASH:PLATFORM', 'books have ' || b.books_fen || ', the bank ' || b.bank_fen || ', '
  || (b.books_fen - b.bank_fen + b.open_lines_fen - b.open_journals_fen + b.before_fen) || ' is unexplained'
from billing.v_bank_balance b
where b.books_fen - b.bank_fen + b.open_lines_fen - b.open_journals_fen + b.before_fen <> 0;
