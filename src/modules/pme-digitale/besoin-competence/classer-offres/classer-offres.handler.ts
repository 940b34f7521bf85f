import { classeApresLecture } from '../classement-du-besoin.handler';
import { classerOffres, ClasserOffres } from './classer-offres';

export const ClasserOffresHandler = classeApresLecture(ClasserOffres, classerOffres);
