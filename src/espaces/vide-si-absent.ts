import { Transform } from 'class-transformer';

/** A form sends what was left empty as an empty text. */
export const VideSiAbsent = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
