import { refusal } from '#libs/event-sourcing';

export const PartReserveeAuProgramme = refusal(
  'forbidden',
  'part-de-temps-reservee-au-programme',
  'La part de temps d’un salarié se réserve et se libère par le programme lui-même, à la suite des conventions.',
);
