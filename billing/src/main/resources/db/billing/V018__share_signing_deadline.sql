-- A version may say until when it can be signed; what is not signed by all by then has lapsed.

alter table billing.share_agreement_version add column sign_by date;
alter table billing.share_agreement_version drop constraint share_agreement_version_status_check;
alter table billing.share_agreement_version add constraint share_agreement_version_status_check
  check (status in ('SIGNING', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'LAPSED'));
create index on billing.share_agreement_version (sign_by) where status = 'SIGNING';
