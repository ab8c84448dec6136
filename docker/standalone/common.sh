# Shared by ./run, ./verify and ./bench: finds Java and Maven, and builds what is stale. Sourced by bash; expects ROOT.

WAR="$ROOT/portal/target/portal.war"
JAR="$ROOT/docker/standalone/target/standalone.jar"
STAMP="$ROOT/portal/target/sources.sha256"
WANTED_JAVA=17

# Names and messages contain Chinese; a plain C locale would turn them into question marks.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]*8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

fail() {
  printf 'tongqu: %s\n' "$*" >&2
  exit 1
}

# Sets JAVA_HOME and JAVA to a JDK of at least the wanted version, or says how to get one.
find_java() {
  local how="install a JDK $WANTED_JAVA (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless; others: adoptium.net) or set JAVA_HOME to one"
  local javac
  if [ -n "${JAVA_HOME:-}" ]; then
    javac="$JAVA_HOME/bin/javac"
    [ -x "$javac" ] || fail "JAVA_HOME ($JAVA_HOME) is not a JDK: it has no bin/javac; $how"
  else
    javac="$(command -v javac || true)"
    [ -n "$javac" ] || fail "no JDK found (javac is not on the PATH); $how"
    javac="$(readlink -f "$javac")"
    JAVA_HOME="$(dirname "$(dirname "$javac")")"
  fi
  local version
  version="$("$javac" -version 2>&1 | sed -nE 's/^javac (1\.)?([0-9]+).*/\2/p')"
  [ "$version" -ge "$WANTED_JAVA" ] 2>/dev/null || fail "the JDK in $JAVA_HOME is version $version; $how"
  JAVA="$JAVA_HOME/bin/java"
  export JAVA_HOME
}

# Sets MAVEN to the command line of Maven: the installed one when it is new enough, else the wrapper.
find_maven() {
  local version=""
  if command -v mvn >/dev/null 2>&1; then
    version="$(mvn -version 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)"
  fi
  local major="${version%% *}" minor="${version##* }"
  if [ -n "$version" ] && { [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 8 ]; }; }; then
    MAVEN=(mvn)
  else
    MAVEN=("$ROOT/mvnw")
    command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1 \
      || fail "neither Maven (3.8 or newer) nor curl or wget to fetch it are here; install one of them (Debian and Ubuntu: apt-get install maven)"
  fi
  # Java takes the home folder from the user database; without one that can be written, the repository lies here.
  local home
  home="$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6 || true)"
  if [[ "${MAVEN_OPTS:-}" != *maven.repo.local* ]] && ! { mkdir -p "$home/.m2" && [ -w "$home/.m2" ]; } 2>/dev/null; then
    mkdir -p "$ROOT/var/m2"
    export MAVEN_USER_HOME="$ROOT/var/m2"
    MAVEN+=("-Dmaven.repo.local=$ROOT/var/m2/repository")
  fi
  # The front end comes ready-made; only its versions are asked for, whatever Node.js is or is not on this machine.
  PATH="$ROOT/config/node-stand-in:$PATH"
  export PATH
  # Maven ends when this script is ended, however that happens.
  if command -v setpriv >/dev/null 2>&1; then
    MAVEN=(setpriv --pdeathsig TERM -- "${MAVEN[@]}")
  fi
}

# One hash over the content and names of everything the portal and the launcher are built from.
sources_hash() {
  (
    cd "$ROOT"
    hash_of pom.xml .mvn config/node-stand-in ./*/pom.xml ./*/src/main docker/standalone/pom.xml docker/standalone/src/main
  )
}

# One hash over the content and names of these files and folders of the repository; those that are missing do not count.
hash_of() {
  (
    cd "$ROOT"
    paths=()
    for path in "$@"; do
      [ ! -e "$path" ] || paths+=("$path")
    done
    # The front end below src/main is laid down by the build and not the same each time.
    find "${paths[@]}" -path ./portal/src/main/frontend -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
  )
}

# Whether the portal or the launcher is missing or was built from other sources.
stale() {
  [ ! -f "$WAR" ] || [ ! -f "$JAR" ] || [ ! -f "$STAMP" ] || [ "$(cat "$STAMP")" != "$(sources_hash)" ]
}

# Builds portal and launcher without tests.
build() {
  local hash
  hash="$(sources_hash)"
  [ -f "$WAR" ] && echo "Building what has changed ..." || echo "Building for the first time; about 400 MB are downloaded if Maven does not have them yet ..."
  build_modules docker/standalone,portal
  printf '%s\n' "$hash" >"$STAMP"
}

# Builds modules and what they need without tests; shows which module is being built.
build_modules() {
  find_maven
  [ -w "$ROOT" ] || fail "cannot write in $ROOT; work in a clone of your own"
  local log="$ROOT/var/build.log"
  mkdir -p "$ROOT/var"
  if ! "${MAVEN[@]}" -B -f "$ROOT/pom.xml" -pl "$1" -am package -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Dcheckstyle.skip=true -Dcyclonedx.skip=true 2>&1 \
    | tee "$log" | sed -nuE 's/^\[INFO\] (Building .*\[[0-9]+\/[0-9]+\])$/  \1/p'; then
    grep -E '^\[ERROR\]' "$log" | head -n 40 >&2 || tail -n 40 "$log" >&2
    fail "the build failed; its whole output is in $log"
  fi
}
