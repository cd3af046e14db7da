# Ujar for a Neo4j that runs elsewhere (NEO4J_URI): no Java, no Maven. See docs/operator.md, "With containers".
FROM node:20.19-bookworm-slim AS build
WORKDIR /opt/ujar
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# What makes the page is not needed any more once it is made.
RUN npm run build && npm prune --omit=dev

FROM node:20.19-bookworm-slim
WORKDIR /opt/ujar
COPY --from=build /opt/ujar/package.json ./
COPY --from=build /opt/ujar/node_modules node_modules
COPY --from=build /opt/ujar/bin bin
COPY --from=build /opt/ujar/server server
COPY --from=build /opt/ujar/cypher cypher
COPY --from=build /opt/ujar/sample sample
COPY --from=build /opt/ujar/dist dist
RUN mkdir -p /home/node/ujar && chown node:node /home/node/ujar
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# Of a server; whatever else the image runs (a worker) has none, see compose.yaml.
HEALTHCHECK --start-period=60s --timeout=5s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/ujar.js"]
CMD ["serve", "--no-sample"]
