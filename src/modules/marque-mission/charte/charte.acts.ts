import { decidedAfterReading } from '#libs/cqrs';
import { charte } from './charte';
import { preparerLaPublication } from './charte.handler';
import { PublierCharte } from './publier-charte/publier-charte';

export const ACTES_DE_LA_CHARTE = [decidedAfterReading(PublierCharte, charte, preparerLaPublication)];
