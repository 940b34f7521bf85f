#!/bin/sh
# The application's role: it reads and adds, and owns nothing.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\set mot_de_passe `cat /run/secrets/programme`
create role programme login password :'mot_de_passe';
SQL
