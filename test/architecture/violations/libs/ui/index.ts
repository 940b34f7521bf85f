export const page = '<p></p>';
