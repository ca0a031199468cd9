# Finds a JDK 25 or newer and sets JAVA_HOME to it: sourced by ./oam-studio and ./mvnw.
# Looks at JAVA_HOME, the PATH and the usual folders; leaves JAVA_HOME alone and returns 1 where there is none.

if [ -z "${HOME-}" ]; then # services and containers may start programs without it
  HOME=$(eval "echo ~$(id -un 2>/dev/null)")
  case $HOME in /*) ;; *) HOME=${TMPDIR:-/tmp} ;; esac
  export HOME
fi

jdk_version() { # folder: prints the major version of the JDK in it
  [ -x "$1/bin/javac" ] || return 1
  # JDKs say it in a file, too, which is found in a hundredth of the time.
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
  fi
}

jdk_fits() {
  version=$(jdk_version "$1") && [ -n "$version" ] && [ "$version" -ge 25 ]
}

jdk_on_path() {
  java=$(command -v javac) || return 1
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in
    /*) java=$target ;;
    *) java=$(dirname "$java")/$target ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd)
}

find_jdk() {
  for candidate in "${JAVA_HOME-}" "$(jdk_on_path)" \
    "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ "$HOME"/.local/share/mise/installs/java/*/ \
    /usr/lib/jvm/*/ /usr/java/*/ /opt/java/*/ /opt/jdk*/ \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && jdk_fits "${candidate%/}"; then
      JAVA_HOME=${candidate%/}
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}
