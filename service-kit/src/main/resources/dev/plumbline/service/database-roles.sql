-- The roles of one service's database, and who may do what in it. Run by a superuser connected to
-- that database (PostgreSQL 16 or newer); run it again whenever you like.
--
-- ${database}, ${owner_password} and ${service_password} are replaced as text, so a password
-- must not hold a quote.
--
--   ${database}_owner    owns the database and its tables; runs the migrations, serves nobody
--   ${database}_service  what the service logs in as; owns nothing and, by itself, may read nothing
--   ${database}_client   what a transaction becomes for the client's people, programs and jobs
--   ${database}_vendor   what it becomes for a vendor, who sees its own rows alone

do $$
declare
  role text;
begin
  foreach role in array array['owner', 'service', 'client', 'vendor'] loop
    if not exists (select from pg_roles where rolname = '${database}_' || role) then
      execute format('create role %I', '${database}_' || role);
    end if;
  end loop;
end
$$;

alter role ${database}_owner login noinherit nosuperuser nobypassrls nocreatedb nocreaterole
  password '${owner_password}';
alter role ${database}_service login noinherit nosuperuser nobypassrls nocreatedb nocreaterole
  password '${service_password}';
alter role ${database}_client nologin nosuperuser nobypassrls nocreatedb nocreaterole;
alter role ${database}_vendor nologin nosuperuser nobypassrls nocreatedb nocreaterole;

-- Not inherited: a transaction that names no role may do nothing.
grant ${database}_client, ${database}_vendor to ${database}_service with inherit false, set true;

alter database ${database} owner to ${database}_owner;
revoke all on database ${database} from public;
grant connect on database ${database} to ${database}_service;
-- The client's imports go through temporary tables; PostgreSQL asks the role of the moment.
grant temporary on database ${database} to ${database}_client;

alter schema public owner to ${database}_owner;
revoke all on schema public from public;
grant usage on schema public
  to ${database}_service, ${database}_client, ${database}_vendor;

-- A temporary table must never stand before a real one of the same name.
alter role ${database}_owner in database ${database} set search_path = public, pg_temp;
alter role ${database}_service in database ${database} set search_path = public, pg_temp;

-- No request is worth a database that waits for it; a long job sets its own limits.
alter role ${database}_service in database ${database} set statement_timeout = '30s';
alter role ${database}_service in database ${database} set lock_timeout = '10s';
alter role ${database}_service in database ${database} set idle_in_transaction_session_timeout = '60s';
