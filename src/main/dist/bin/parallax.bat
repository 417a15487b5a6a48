@echo off
rem Starts Parallax: without arguments or with files the window, with a sub-command the headless commands.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    echo parallax: no Java was found; install a JDK or JRE of version 17 or later, or set JAVA_HOME to one. 1>&2
    exit /b 2
  )
)
set "ARCHIVE=%HOME_DIR%\lib\window.jsa"
if "%~1"=="compare" set "ARCHIVE=%HOME_DIR%\lib\commands.jsa"
if "%~1"=="extract" set "ARCHIVE=%HOME_DIR%\lib\commands.jsa"
set "SHARED="
if exist "%ARCHIVE%" set SHARED=-XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
"%JAVA%" -XX:+UseSerialGC %SHARED% %PARALLAX_OPTS% -cp "%HOME_DIR%\lib\parallax.jar" org.parallax.Launcher %*
exit /b %ERRORLEVEL%
