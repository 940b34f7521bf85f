# Build: everything, then the programme's own JavaScript.
FROM node:22-bookworm-slim AS build
WORKDIR /programme
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tools tools
COPY src src
COPY libs libs
RUN npm run build

# Run: production dependencies and the compiled programme, as a user without rights.
FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /programme
# package.json stands beside dist: its "imports" are how the compiled files find each other.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /programme/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
