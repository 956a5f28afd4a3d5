/** Whether what is reported was only seen, or mended at once. */
export type Seen = 'found' | 'restored';
