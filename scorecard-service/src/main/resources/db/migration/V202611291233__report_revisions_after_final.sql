-- What is reported of a month that is FINAL counts once the other side has accepted it.

alter table report add column after_final boolean not null default false;
comment on column report.after_final is 'Whether it was submitted after its month was FINAL';

alter table report drop constraint only_the_vendors_is_decided;
alter table report add constraint only_the_vendors_is_decided_before_final check (
  source = 'VENDOR' or after_final or status in ('DRAFT', 'SUBMITTED'));

create policy vendor_decides_on_the_clients on report for update to ${vendor}
  using (
    vendor_id = nullif(current_setting('plumbline.vendor', true), '')::uuid
    and source = 'CLIENT' and after_final and status = 'SUBMITTED')
  with check (
    vendor_id = nullif(current_setting('plumbline.vendor', true), '')::uuid
    and source = 'CLIENT' and after_final and status in ('ACCEPTED', 'RETURNED'));
