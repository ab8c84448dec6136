-- Whose resources a use touched, in the order of their numbers; null if its source did not say.

alter table billing.usage_event add column contributors text[] check (cardinality(contributors) > 0);
