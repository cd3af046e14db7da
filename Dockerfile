# Ujar for a Neo4j that runs elsewhere (NEO4J_URI): no Java, no Maven. See docs/operator.md, "With containers".
FROM node:20.19-bookworm-slim
WORKDIR /opt/ujar
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && mkdir -p /home/node/ujar && chown node:node /home/node/ujar
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "bin/ujar.js"]
CMD ["serve", "--no-sample"]
