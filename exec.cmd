@rem What a Unix shell has built in, for npm start on Windows: runs the command that follows.
@%*
