#!/bin/sh
# The application's role: it reads and adds, and owns nothing.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set mot_de_passe="$APP_PASSWORD" <<'SQL'
create role programme login password :'mot_de_passe';
SQL
