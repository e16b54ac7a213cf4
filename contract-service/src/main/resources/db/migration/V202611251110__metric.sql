-- The metrics and measures that the client publishes itself, beside those that come with Plumbline.
-- No vendor owns them: every party reads them, and nobody changes one.
create table measure_definition (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-zA-Z0-9]{0,63}$'),
  unit text not null check (
    unit in ('COUNT', 'SECONDS', 'MINUTES', 'HOURS', 'POINTS', 'PEOPLE', 'MONEY')),
  origin text not null check (origin in ('LINE', 'CONTRACT')),
  owner text not null check (owner in ('CLIENT', 'VENDOR')),
  owner_negotiable boolean not null,
  description text not null check (char_length(description) between 1 and 200)
);

create table metric_definition (
  id uuid primary key,
  code text not null check (char_length(code) between 1 and 64),
  version integer not null check (version > 0),
  definition text not null check (definition is json object),
  unique (code, version),
  constraint says_what_it_is check (
    (definition::jsonb ->> 'code', definition::jsonb ->> 'version')
      is not distinct from (code, version::text))
);

comment on column metric_definition.definition is
  'Text, because contracts freeze it as it was published';

create trigger measure_definition_stands before update or delete on measure_definition
  for each row execute function refuse_change();
create trigger measure_definition_kept before truncate on measure_definition
  for each statement execute function refuse_change();
create trigger metric_definition_stands before update or delete on metric_definition
  for each row execute function refuse_change();
create trigger metric_definition_kept before truncate on metric_definition
  for each statement execute function refuse_change();

grant select, insert on measure_definition, metric_definition to ${client};
grant select on measure_definition, metric_definition to ${vendor};
