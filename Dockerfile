# Builds with everything, runs with what is needed: no sources, no compiler, no root.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/locales ./locales
COPY --from=build --chown=node:node /app/prisma/migrations ./prisma/migrations
USER node
VOLUME /data
# The bot touches this file at every successful poll; one that was not touched for two minutes is ill.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "dist/health.js"]
CMD ["node", "dist/main.js"]
