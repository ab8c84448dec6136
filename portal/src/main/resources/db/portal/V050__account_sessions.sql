-- Accounts know when somebody last signed in; raising the epoch ends all sessions that were opened before.

alter table account add column last_sign_in timestamptz;
alter table account add column session_epoch int not null default 0;
