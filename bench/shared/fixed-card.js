/** The reference: the smallest discord.js bot that answers every command with the same card. */
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const card = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: '# 12 million euros\n> The bridge cost **12 million euros**.\n-# The Valley Post, 2024' },
        { type: 1, components: [{ type: 2, style: 2, label: 'In context', custom_id: 'context' }] },
      ],
    },
  ],
};

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) interaction.reply(card).catch(console.error);
});
client.once(Events.ClientReady, () => console.error('Ready'));
client.login(process.env.DISCORD_TOKEN);
