/** Files that hold the speaker's notes; in any case, because some disks know no difference. */
export const SPEAKERS_FILES =
  /^(?:speaker\.html|vortrag\.html|pdf\/handout\.pdf|assets\/_virtual_notes-[^/]*\.js(?:\.map)?)$/i;
