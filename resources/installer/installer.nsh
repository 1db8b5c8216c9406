; Our own words of the Windows installer; electron-builder brings the rest in both languages. 1031 is German.

!macro customUnInstall
  ${ifNot} ${isUpdated}
    ${if} $LANGUAGE == 1031
      MessageBox MB_OK|MB_ICONINFORMATION "Werkbank wird entfernt. Ihre Daten bleiben erhalten, unter:$\r$\n$APPDATA\Werkbank" /SD IDOK
    ${else}
      MessageBox MB_OK|MB_ICONINFORMATION "Werkbank is being removed. Your data stays where it is:$\r$\n$APPDATA\Werkbank" /SD IDOK
    ${endIf}
  ${endIf}
!macroend
