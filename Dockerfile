# Builds with everything but packages/, runs with what is needed: no sources, no compiler, no root, and nothing written outside /data
# and /tmp.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --workspaces=false
COPY . .
# What libraries could use and the bot does not goes too: Prisma's command line and what it brings are two thirds of node_modules.
RUN npm run build && npm prune --omit=dev --omit=peer --omit=optional --workspaces=false

FROM node:24-bookworm-slim
# Ports are opened only where HTTP_PORT or WEBHOOK_URL is set; inside a container they are for all who reach it.
ENV NODE_ENV=production DATA_DIR=/data HTTP_HOST=0.0.0.0
WORKDIR /app
RUN mkdir /data && chown node:node /data && ln -s /app/dist/cli.js /usr/local/bin/moderato
# Files belong to root: the bot's user can read its program and not change it.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build --chmod=755 /app/dist ./dist
COPY --from=build /app/locales ./locales
COPY --from=build /app/prisma/migrations ./prisma/migrations
USER node
VOLUME /data
# The bot touches a file in /tmp whenever it hears of Telegram; one that was not touched for two minutes is ill.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "dist/health.js"]
# Node stops on a signal by itself also as the first process, so nothing stands before it.
CMD ["node", "dist/main.js"]
