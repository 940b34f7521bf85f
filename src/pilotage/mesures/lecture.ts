/** Schema of the read models of today. */
export const LECTURE = 'lecture';
