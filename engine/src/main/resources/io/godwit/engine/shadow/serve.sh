# Runs PostgreSQL until standard input ends: when Godwit closes it, and when Godwit is killed.
#   $1     the file that says, by its process id, that this shell is still at it
#   $2     PostgreSQL's own file with its process id
#   $3     the file that says, by holding the machine's boot, that the cluster was shut down cleanly
#   $4...  the command that runs PostgreSQL
guard_file=$1 pid_file=$2 clean=$3
shift 3
echo $$ >"$guard_file"

# Ctrl-C goes to the whole group: PostgreSQL stops by it, and this shell sees that to its end.
trap '' INT
exec 3<&0

"$@" </dev/null 3<&- &
server=$!

(
  read -r _ <&3
  # Of a command that stays around PostgreSQL, as su does, it isn't the one to be told.
  [ -f "$pid_file" ] && read -r server <"$pid_file"
  kill -INT "$server"
) 2>/dev/null &
watcher=$!
exec 3<&-

wait "$server"
status=$?
if [ "$status" -eq 0 ]; then
  cat /proc/sys/kernel/random/boot_id >"$clean" 2>/dev/null
fi
kill "$watcher" 2>/dev/null
rm -f "$guard_file"
exit "$status"
