import { Entity } from 'typeorm';
export const liste = Entity;
