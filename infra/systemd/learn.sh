#!/bin/sh
# Lets the JVM write down what a start of the installed release loads, in planverk.aot beside the jars:
#   learn.sh JAVA
# A start takes half as long with it, and goes on without it. JDK 25 does not look whether the jars are
# still those that it was made of, and would run the release before from it. So each start asks this
# first, which makes it anew when a jar or Java is another; planverk.aot.of says of what it was made.
set -eu

java=$1
cd "$(dirname "$(readlink -f "$0")")"

made_of=$(stat -L -c '%n %s %z' "$java" infra-0.1.0.jar lib/*.jar)
[ "$made_of" != "$(cat planverk.aot.of 2>/dev/null)" ] || exit 0
rm -f planverk.aot

# What cannot be made is not tried again at each start: delete planverk.aot.of for that.
printf '%s\n' "$made_of" >planverk.aot.of
here=$PWD work=$(mktemp -d)
cd "$work"
"$java" -XX:AOTCacheOutput="$work/planverk.aot" --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx256m \
  -cp "$here/infra-0.1.0.jar:$here/lib/*" no.planverk.infra.Main train >said 2>&1 ||
  { cat said >&2; exit 1; }
chmod 644 planverk.aot
mv planverk.aot "$here/planverk.aot"
rm -r "$work"
