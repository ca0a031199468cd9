@echo off
rem Starts OAM Studio. On a fresh clone it builds it first; later starts don't touch Maven.
setlocal enabledelayedexpansion
set "ROOT=%~dp0"
set "DIST=%ROOT%app\target\dist"

call :fits "%JAVA_HOME%" && goto found
for /f "delims=" %%J in ('where javac 2^>nul') do (
  for %%H in ("%%~dpJ..") do call :fits "%%~fH" && goto found
)
for /d %%H in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do (
  call :fits "%%~fH" && goto found
)
echo oam-studio: needs a JDK 25 or newer, and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
echo   Install one, for example: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo   then start again, or set JAVA_HOME to its folder. 1>&2
exit /b 2

:found
call :current || (
  if exist "%DIST%" rmdir /s /q "%DIST%"
  echo oam-studio: building it once; the first time libraries are fetched ... 1>&2
  pushd "%ROOT%"
  call mvnw.cmd -B -ntp -DskipTests package || (popd & echo oam-studio: the build failed 1>&2 & exit /b 2)
  popd
  type nul > "%DIST%\built"
)
set JAVA="%JAVA_HOME%\bin\java" -XX:+UseSerialGC -XX:-UsePerfData -Xmx1g -Xlog:aot*=off,cds*=off
set PROGRAM=--module-path "%DIST%\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics -cp "%DIST%\lib\*" dev.oamstudio.app.launch.Main
if not exist "%DIST%\tour.aot" (
  rem What Java loaded in a first run it needs not load again: see docs/decisions/0012-a-fast-start.md.
  echo oam-studio: preparing a fast start, once ... 1>&2
  %JAVA% -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="%DIST%\lint.aot" %PROGRAM% lint "%ROOT%app\src\main\resources\dev\oamstudio\app\samples" >nul 2>nul
  %JAVA% -XX:AOTCacheOutput="%DIST%\tour.aot" %PROGRAM% tour >nul 2>nul
)
set CACHE=tour
set COMPILERS=-XX:+TieredCompilation
for %%C in (lint render graph convert repair) do if "%~1"=="%%C" (set CACHE=lint& set COMPILERS=-XX:TieredStopAtLevel=1)
%JAVA% %COMPILERS% -XX:AOTCache="%DIST%\%CACHE%.aot" %PROGRAM% %*
exit /b %ERRORLEVEL%

:current
if not exist "%DIST%\built" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item '%DIST%\built').LastWriteTime; $files = @(Get-Item '%ROOT%pom.xml', '%ROOT%*\pom.xml') + @(Get-ChildItem '%ROOT%*\src\main' -Recurse -File); $newer = $files | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1; exit [int]($null -ne $newer)"
exit /b %ERRORLEVEL%

:fits
if "%~1"=="" exit /b 1
if not exist "%~1\bin\javac.exe" exit /b 1
set "MAJOR="
for /f "tokens=2 delims=. " %%V in ('""%~1\bin\javac.exe" -version 2^>^&1"') do set "MAJOR=%%V"
if not defined MAJOR exit /b 1
if !MAJOR! LSS 25 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0
