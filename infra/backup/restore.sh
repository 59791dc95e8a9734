#!/usr/bin/env bash
# Makes a data directory that goes back to a moment when PostgreSQL 18 is started on it:
#   restore.sh BACKUP WAL NEW_DATA_DIRECTORY [TIME]
# BACKUP is a folder that base-backup.sh made, WAL the folder of the archived log, TIME a moment after
# the backup, as '2026-11-27 14:30:00+01'; without it, as far as the log goes. The new directory must
# not be there. The server follows the log up to the first transaction that was committed after TIME,
# leaves that out, and then serves on a timeline of its own.
set -euo pipefail

backup=$1 wal=$2 data=$3 time=${4:-}

[ ! -e "$data" ] || { echo "$data is there already; restore into another directory" >&2; exit 2; }
mkdir -m 700 "$data"
tar -C "$data" -xpf "$backup/data.tar"
grep -v '^$' "$backup/backup_label" >"$data/backup_label"
if grep -q . "$backup/tablespace_map"; then
  grep -v '^$' "$backup/tablespace_map" >"$data/tablespace_map"
fi
{
  # The restored server archives nothing until somebody has looked at it and says so.
  echo "archive_mode = 'off'"
  echo "restore_command = 'cp \"$wal/%f\" \"%p\"'"
  if [ -n "$time" ]; then
    echo "recovery_target_time = '$time'"
    echo "recovery_target_action = 'promote'"
  fi
} >>"$data/postgresql.auto.conf"
touch "$data/recovery.signal"
