-- When a vendor's risk is to be assessed anew: the day that its last assessment named.
alter table vendor_risk_tier add column reassess_on date;

alter table vendor
  add column reassess_on date,
  add constraint reassessed_with_tier check (reassess_on is null or risk_tier is not null);

create index vendor_by_reassessment on vendor (reassess_on, vendor_id);

-- No query asks for open requests alone.
drop index change_request_open;
