#!/usr/bin/env bash
# Keeps one file of the write-ahead log; PostgreSQL calls it for each that is full, and once a minute:
#   archive_mode = on
#   archive_timeout = 60
#   archive_command = '/opt/planverk/backup/archive-wal.sh /var/backups/planverk/wal "%p" "%f"'
# It says that it is done only when the file is on the disk, so PostgreSQL never throws away what is
# not kept. The folder belongs on another machine's disk, or is copied there by something else.
set -euo pipefail

wal=$1 from=$2 name=$3

mkdir -p "$wal"
if [ -e "$wal/$name" ]; then
  # After a crash PostgreSQL asks again for what is kept already. Another file of that name is never
  # written over: it would be of another server that archives to the same folder.
  cmp -s "$from" "$wal/$name" && exit 0
  echo "$wal/$name is there and is another file" >&2
  exit 1
fi
cp "$from" "$wal/.$name.part"
sync "$wal/.$name.part"
mv "$wal/.$name.part" "$wal/$name"
sync "$wal"
