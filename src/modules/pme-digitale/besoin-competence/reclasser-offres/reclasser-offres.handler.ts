import { classeApresLecture } from '../classement-du-besoin.handler';
import { reclasserOffres, ReclasserOffres } from './reclasser-offres';

export const ReclasserOffresHandler = classeApresLecture(ReclasserOffres, reclasserOffres);
