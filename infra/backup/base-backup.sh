#!/usr/bin/env bash
# Copies the files of a running PostgreSQL 18, so that with the archived log (archive-wal.sh) any
# moment after it can be gone back to:
#   base-backup.sh DATA_DIRECTORY BACKUPS [KEEP]
# Run it as the system user that PostgreSQL runs as, with PGHOST, PGPORT, PGUSER and what else psql
# reads set for a superuser, and PGDATABASE for the database of the cell, where it notes that it was
# done. KEEP backups stay (7 when absent), and the log that the oldest of them needs.
set -euo pipefail

data=$1 backups=$2 keep=${3:-7}
name=$(date -u +%Y%m%dT%H%M%SZ)
part="$backups/base/.$name.part"

if [ -n "$(ls "$data/pg_tblspc")" ]; then
  echo "there are tablespaces outside $data, which this does not copy" >&2
  exit 2
fi
mkdir -p "$backups/base"
rm -rf "$backups"/base/.*.part
mkdir "$part"

# Start and stop belong to one session, which stays open while the files are copied.
coproc session { psql -qAtX -v ON_ERROR_STOP=1; }
asked=${session[1]} said=${session[0]} psql=$session_PID

ask() {
  printf '%s\n\\echo the end\n' "$1" >&"$asked"
  local line
  while IFS= read -r line <&"$said"; do
    [ "$line" = "the end" ] && return
    printf '%s\n' "$line"
  done
  echo "PostgreSQL refused: $1" >&2
  exit 1
}

ask "SELECT pg_backup_start('$name', fast => true);" >/dev/null

# Files that change or go while they are copied are mended by the log. What a server makes anew at its
# start is left out. tar says 1 when a file changed while it was read.
tar -C "$data" -cf "$part/data.tar" --warning=no-file-changed --warning=no-file-removed \
  --exclude='./pg_wal/*' --exclude='./pg_replslot/*' --exclude='./pg_dynshmem/*' \
  --exclude='./pg_notify/*' --exclude='./pg_serial/*' --exclude='./pg_snapshots/*' \
  --exclude='./pg_stat_tmp/*' --exclude='./pg_subtrans/*' --exclude='pgsql_tmp*' \
  --exclude=./postmaster.pid --exclude=./postmaster.opts . || [ $? -eq 1 ]

# What stop answers belongs beside the files: without backup_label a restore would begin anywhere.
# It answers when the log up to there is archived.
ask "CREATE TEMP TABLE stopped AS SELECT * FROM pg_backup_stop(wait_for_archive => true);"
ask "SELECT labelfile FROM stopped;" >"$part/backup_label"
ask "SELECT spcmapfile FROM stopped;" >"$part/tablespace_map"
grep -q '^START WAL LOCATION' "$part/backup_label"
sync "$part"/* "$part"
mv "$part" "$backups/base/$name"
ask "INSERT INTO cell.backup VALUES (now(), '$name');"
printf '\\q\n' >&"$asked"
wait "$psql"

# The oldest backups go, and the log from before the oldest that stays.
mapfile -t old < <(find "$backups/base" -mindepth 1 -maxdepth 1 -type d ! -name '.*' | sort | head -n "-$keep")
[ ${#old[@]} -eq 0 ] || rm -rf "${old[@]}"
oldest=$(find "$backups/base" -mindepth 1 -maxdepth 1 -type d ! -name '.*' | sort | head -n 1)
needed=$(sed -n 's/^START WAL LOCATION: .* (file \([0-9A-F]\{24\}\))$/\1/p' "$oldest/backup_label")
find "$backups/wal" -maxdepth 1 -type f | while IFS= read -r file; do
  segment=$(basename "$file")
  # The first eight digits are the timeline, on which what is newer does not depend.
  if [[ "$segment" =~ ^[0-9A-F]{24} ]] && [[ "${segment:8:16}" < "${needed:8:16}" ]]; then
    rm "$file"
  fi
done

echo "$backups/base/$name"
