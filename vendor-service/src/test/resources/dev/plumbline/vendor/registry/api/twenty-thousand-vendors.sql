-- What RegistryBenchmark finds its pages in.
insert into vendor (vendor_id, kind, legal_name, trading_name, country, registration_id,
  status, risk_tier, services, created_at, updated_at, version)
select uuidv7(), 'EXTERNAL',
  (array['Northgate', 'Brightline', 'Harbour', 'Quendro', 'Zephyr', 'Linden', 'Vossbrink',
    'Tarn', 'Pellworth', 'Żółw'])[1 + n % 10] || ' '
    || (array['Contact', 'Customer', 'Voice', 'Dialog', 'Care'])[1 + n / 10 % 5] || ' '
    || md5(n::text),
  null, (array['GB', 'DE', 'PL', 'PH', 'IN', 'ZA', 'IE', 'PT'])[1 + n % 8],
  'BENCH ' || n,
  (array['ACTIVE', 'APPROVED', 'SUSPENDED', 'ACTIVE', 'ACTIVE'])[1 + n % 5],
  (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + n % 4],
  array[(array['billing', 'technical-support', 'collections'])[1 + n % 3],
    'service-' || n % 100],
  now(), now(), 0
from generate_series(1, 20000) n;

insert into certification (id, vendor_id, scheme, number, issuer, issued_on, expires_on, scope,
  created_at, updated_at, version)
select uuidv7(), v.vendor_id,
  (array['iso-27001', 'iso-18295', 'copc', 'pci-dss', 'soc-2', 'iso-9001', 'iso-22301',
    'iso-14001', 'hipaa', 'tisax'])[k],
  v.registration_id || ' ' || k, 'Certifiers Ltd', current_date - 400,
  current_date - 300 + abs(hashtext(v.registration_id || k) % 1000), 'All sites', now(), now(), 0
from vendor v, generate_series(1, 10) k where v.registration_id like 'BENCH %';

insert into site (id, vendor_id, name, country, city, shore, time_zone, opening_hours,
  languages, created_at, updated_at, version)
select uuidv7(), vendor_id, 'Site', country, 'City', 'ONSHORE', 'Europe/London', '',
  array['en', (array['de', 'pl', 'fr', 'es', 'tl', 'hi'])[
    1 + abs(hashtext(registration_id)) % 6]], now(), now(), 0
from vendor where registration_id like 'BENCH %';

insert into due_diligence (vendor_id, item, completed_on, expires_on, evidence, version)
select vendor_id, item, current_date - 400,
  current_date - 300 + abs(hashtext(registration_id || item) % 1000), 'File', 0
from vendor, unnest(array['insurance', 'data-protection', 'sanctions-screening']) item
where registration_id like 'BENCH %';
