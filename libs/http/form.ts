import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { PersonalHtml } from './page';

interface RouteOfForms {
  readonly takesForm?: true;
}

/** Whether the body of this request may be a form of a page. */
export const takesForm = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as RouteOfForms | undefined)?.takesForm === true;

/** A POST of a form of a page, which works without script: `PageRenderer` makes HTML of what the method returns. */
export const FormPage = (path: string) =>
  applyDecorators(Post(path), HttpCode(200), RouteConfig({ takesForm: true } satisfies RouteOfForms), PersonalHtml());
