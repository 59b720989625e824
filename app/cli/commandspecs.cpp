// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/invocation.h"

namespace Parlance {

namespace {

constexpr OptionSpec joinOptions[] = {
    {"username", "NAME", "the name others will know you by: 3 to 32 of a-z 0-9 . _ -, starting with a letter"},
    {"device", "NAME", "what to call this device; the machine's name otherwise"},
    {"no-recovery-code", "", "print none, though nothing but the key store opens this profile"},
};
constexpr OptionSpec signInOptions[] = {
    {"username", "NAME", "your name there"},
    {"pin", "PIN", "the relay's certificate pin, SHA256:…; without one the system's authorities decide"},
    {"device", "NAME", "what to call this device; the machine's name otherwise"},
    {"no-recovery-code", "", "print none, though nothing but the key store opens this profile"},
};
constexpr OptionSpec contactsOptions[] = {
    {"offline", "", "list: what this device knows, without asking the relay"},
};
constexpr OptionSpec queueOption{"queue", "", "only store it in the outbox; it leaves when this profile connects next"};
constexpr OptionSpec sendOptions[] = {
    {"stdin", "", "send each line of standard input as a message; empty lines are skipped"},
    queueOption,
    {"reply-to", "ID", "the message it answers, by the id that history prints"},
};
constexpr OptionSpec amendOptions[] = {
    queueOption,
};
constexpr OptionSpec forwardOptions[] = {
    {"to", "NAME", "who gets them"},
    queueOption,
};
constexpr OptionSpec deleteOptions[] = {
    {"for-me", "", "only from this account's devices; the other side keeps it"},
    queueOption,
};
constexpr OptionSpec conversationOptions[] = {
    {"minutes", "N", "mute: for so long; without it, until it is unmuted"},
};
constexpr OptionSpec listenOptions[] = {
    {"for", "SECONDS", "stop after this time"},
    {"until", "N", "stop after this many messages; with --for, too few by then is exit code 9"},
    {"mark-read", "", "tell the writer that what is printed was read"},
    {"from-now", "", "skip what came before now"},
};
constexpr OptionSpec historyOptions[] = {
    {"before", "SEQ", "only messages before this sequence number"},
    {"limit", "N", "at most this many, the newest of them (50)"},
    {"sync", "", "fetch from the relay first what this device has not got yet"},
};
constexpr OptionSpec searchOptions[] = {
    {"with", "NAME", "only in the conversation with this person"},
    {"limit", "N", "at most this many, the newest of them: 1 to 500 (50)"},
};
constexpr OptionSpec linkOptions[] = {
    {"code", "CODE", "what the other device shows: confirmed when it is the same, refused when not"},
    {"begin-anew", "", "no other device is left: the account gets new keys, and what was said before stays unread"},
};
constexpr OptionSpec verifyOptions[] = {
    {"undo", "", "no longer verified"},
    {"number", "DIGITS", "what was compared: nothing is noted if it is another number by now"},
};
constexpr OptionSpec statusOptions[] = {
    {"wait", "", "connect, and wait until the outbox is empty and everything has arrived"},
};
constexpr OptionSpec exportOptions[] = {
    {"format", "FORMAT", "json (a message per line) or html (one page that needs no other file)"},
    {"output", "FILE", "write there instead of to standard output"},
    {"sync", "", "fetch from the relay first what this device has not got yet"},
};
constexpr OptionSpec importOptions[] = {
    {"sync", "", "ask the relay first what there is, so that what is missing here is known"},
};
constexpr OptionSpec runOptions[] = {
    {"mark-read", "", "tell the writer that what is printed was read"},
    {"from-now", "", "skip what came before now"},
    {"confirm", "", "print messages again at the next start until a confirm command named them"},
};
constexpr OptionSpec readOptions[] = {
    {"through", "SEQ", "read through this sequence number; the newest otherwise"},
};

constexpr const char *linkArgument[] = {"link"};
constexpr const char *addressArgument[] = {"address"};
constexpr const char *contactsArguments[] = {"action", "name"};
constexpr const char *sendArguments[] = {"name", "text"};
constexpr const char *nameArgument[] = {"name"};
constexpr const char *idArgument[] = {"id"};
constexpr const char *fileArgument[] = {"file"};
constexpr const char *wordsArgument[] = {"words"};
constexpr const char *detailsArguments[] = {"name", "id"};
constexpr const char *editArguments[] = {"name", "id", "text"};
constexpr const char *reactArguments[] = {"name", "id", "emoji"};
constexpr const char *disappearArguments[] = {"name", "time"};

constexpr auto anywhere = CommandSpec::Where::Anywhere;
constexpr auto commandLine = CommandSpec::Where::CommandLine;
constexpr auto inRun = CommandSpec::Where::Run;

constexpr CommandSpec specs[] = {
    {"join", linkArgument, 1, joinOptions, commandLine,
     "join LINK --username NAME [--device NAME] [--no-recovery-code]", "make an account with an invite link",
     "The password comes from PARLANCE_PASSWORD or is read from standard input. Where only the system's key store "
     "opens\n"
     "this profile, a recovery code is printed, once: keep it on paper."},
    {"sign-in", addressArgument, 1, signInOptions, commandLine,
     "sign-in ADDRESS --username NAME [--pin PIN] [--device NAME] [--no-recovery-code]",
     "use an account you have on this device too",
     "ADDRESS is HOST or HOST:PORT. The password comes from PARLANCE_PASSWORD or is read from standard input. A "
     "recovery\n"
     "code is printed as with join."},
    {"sign-out",
     {},
     0,
     {},
     commandLine,
     "sign-out",
     "leave the account on a device that is not linked",
     "Empties this profile. A linked device is signed out by another one: see revoke."},
    {"contacts", contactsArguments, 1, contactsOptions, anywhere,
     "contacts list [--offline] | add|accept|decline|remove|block|unblock NAME", "see and change who you talk with",
     "Messages can be sent once one side has asked (add) and the other has accepted. Removing keeps the history."},
    {"send", sendArguments, 1, sendOptions, anywhere, "send NAME TEXT | send NAME --stdin   [--queue] [--reply-to ID]",
     "send a message, or one per line",
     "Your own NAME is for notes to yourself. Prints one line per message when the relay has it on disk. If that "
     "takes\n"
     "longer than --timeout, the exit code is 9 and the message stays in the outbox: it leaves when this profile "
     "connects\n"
     "next."},
    {"edit", editArguments, 3, amendOptions, anywhere, "edit NAME ID TEXT [--queue]",
     "change what a message of yours says", "What it said before can still be looked up: see details."},
    {"delete", detailsArguments, 2, deleteOptions, anywhere, "delete NAME ID [--for-me] [--queue]",
     "delete a message of yours for everyone", "With --for-me any message, and only on your own devices."},
    {"react", reactArguments, 2, amendOptions, anywhere, "react NAME ID [EMOJI] [--queue]",
     "react to a message with one emoji", "It replaces an earlier reaction of yours; without EMOJI that is withdrawn."},
    {"disappear", disappearArguments, 2, amendOptions, anywhere, "disappear NAME TIME|off [--queue]",
     "let messages disappear a while after they are read",
     "Holds for what either side writes from then on. TIME is a number with s, m, h, d or w behind it, of seconds "
     "without\n"
     "one: 30s, 5m, 8h, 1d; at most 4w."},
    {"conversation", contactsArguments, 2, conversationOptions, anywhere,
     "conversation pin|unpin|archive|unarchive|mute|unmute|mark|unmark NAME [--minutes N]",
     "change how a conversation is listed", "The same on all of your devices. mark: as unread, to come back to it."},
    {"forward", detailsArguments, 2, forwardOptions, anywhere, "forward NAME ID… --to NAME [--queue]",
     "send messages of one conversation to somebody else too",
     "What each says now is sent as a message of yours, in the order given and marked as forwarded. Who wrote it is "
     "not\n"
     "told. In run, \"id\" is one text with spaces between the ids.",
     true},
    {"listen",
     {},
     0,
     listenOptions,
     commandLine,
     "listen [--for SECONDS] [--until N] [--mark-read] [--from-now]",
     "print messages as they come",
     "Prints every message from others that was not printed before, also by an earlier run, then new ones as they "
     "come.\n"
     "A run that is killed may print its last few messages again; none is left out."},
    {"history", nameArgument, 1, historyOptions, anywhere, "history NAME [--before SEQ] [--limit N] [--sync]",
     "print a conversation, oldest first", "Reads what this device has; no connection is needed."},
    {"search", wordsArgument, 1, searchOptions, anywhere, "search WORDS [--with NAME] [--limit N]",
     "print messages with these words, newest first",
     "All the words, each as the beginning of a word; capitals and accents make no difference. Reads what this device "
     "has."},
    {"devices", {}, 0, {}, anywhere, "devices", "list the account's devices", ""},
    {"revoke",
     idArgument,
     1,
     {},
     anywhere,
     "revoke ID",
     "sign a device out for good, then list",
     "The account gets a new key, so that what the device knows serves for nothing."},
    {"link",
     {},
     0,
     linkOptions,
     commandLine,
     "link [--code CODE | --begin-anew]",
     "link a new device to the account",
     "Run it on the new device after sign-in, and on one that is linked. Both print the same six digits; say yes or no "
     "on\n"
     "standard input, or give the digits with --code. The history follows by itself: status --wait waits for it."},
    {"safety-number",
     nameArgument,
     1,
     {},
     anywhere,
     "safety-number NAME",
     "print the number to compare with a contact",
     "60 digits, the same on both sides. If they differ, somebody stands between you."},
    {"verify", nameArgument, 1, verifyOptions, anywhere, "verify NAME [--number DIGITS] [--undo]",
     "note that the safety number was compared", ""},
    {"acknowledge",
     nameArgument,
     1,
     {},
     anywhere,
     "acknowledge NAME",
     "note that a changed key was read about",
     "Messages to somebody whose key changed wait until then."},
    {"details",
     detailsArguments,
     2,
     {},
     anywhere,
     "details NAME ID",
     "what happened to a message, without its text",
     ""},
    {"completeness",
     nameArgument,
     1,
     {},
     anywhere,
     "completeness NAME",
     "which device has how much of a conversation",
     ""},
    {"status", {}, 0, statusOptions, anywhere, "status [--wait]", "account, connection, outbox and conversations", ""},
    {"export", nameArgument, 1, exportOptions, commandLine, "export NAME --format json|html [--output FILE] [--sync]",
     "write out a whole conversation", ""},
    {"import", fileArgument, 1, importOptions, commandLine, "import FILE [--sync]",
     "take back what export wrote as JSON, where it is missing here",
     "Only what this account saved itself and nobody has changed since; nothing that is here is touched. Prints how "
     "many\n"
     "messages were added, were here already, or were left out, and why."},
    {"recovery-code",
     {},
     0,
     {},
     commandLine,
     "recovery-code",
     "make and print a recovery code for this profile",
     "It opens the profile where nothing else does any more; keep it on paper. An earlier one is void from then on."},
    {"run",
     {},
     0,
     runOptions,
     commandLine,
     "run [--mark-read] [--from-now] [--confirm]",
     "take commands as JSON lines, print events as JSON lines",
     "Prints what listen prints and more, and answers each line such as\n"
     "  {\"command\": \"send\", \"name\": \"bob\", \"text\": \"Hello\", \"tag\": 1}\n"
     "Ends when standard input ends and every command is answered. docs/cli.md lists commands and events."},
    {"read", nameArgument, 1, readOptions, inRun, "read NAME", "mark as read", ""},
    {"confirm", idArgument, 1, {}, inRun, "confirm ID", "do not print this message again", ""},
};

QString optionLine(const char *name, const char *value, const char *help)
{
    QString head = QStringLiteral("  --") + QString::fromUtf8(name);
    if (*value != '\0')
        head += u' ' + QString::fromUtf8(value);
    return head.leftJustified(26) + QString::fromUtf8(help) + u'\n';
}

QString generalOptions()
{
    return optionLine("profile", "DIR", "where account and history are kept; PARLANCE_PROFILE otherwise")
        + optionLine("timeout", "SECONDS", "how long to wait for the relay (30)")
        + optionLine("key-file", "FILE", "the key of the profile; made with it (or PARLANCE_KEY_FILE)")
        + optionLine("passphrase-file", "FILE",
                     "the passphrase of the profile in its first line (or PARLANCE_PASSPHRASE)")
        + optionLine("verbose", "", "tell on standard error what is going on")
        + optionLine("help", "", "this, or a command's own help") + optionLine("version", "", "the version");
}

} // namespace

std::span<const CommandSpec> commandSpecs()
{
    return specs;
}

QString generalHelp()
{
    QString help = QStringLiteral(
        "Usage: parlance-cli --profile DIR COMMAND …\n\n"
        "Parlance without windows, for scripts and bots. Results are JSON, one object per line.\n\n"
        "Commands:\n");
    for (const CommandSpec &spec : specs) {
        if (spec.where != CommandSpec::Where::Run)
            help += QStringLiteral("  ") + QString::fromUtf8(spec.name).leftJustified(15)
                + QString::fromUtf8(spec.summary) + u'\n';
    }
    return help + QStringLiteral("\nOptions:\n") + generalOptions();
}

QString commandHelp(const CommandSpec &command)
{
    QString help = QStringLiteral("Usage: parlance-cli --profile DIR %1\n\n").arg(QString::fromUtf8(command.usage));
    QString summary = QString::fromUtf8(command.summary);
    summary[0] = summary[0].toUpper();
    help += summary + QStringLiteral(".\n");
    if (*command.details != '\0')
        help += QString::fromUtf8(command.details) + u'\n';
    help += QStringLiteral("\nOptions:\n");
    for (const OptionSpec &option : command.options)
        help += optionLine(option.name, option.value, option.help);
    return help + generalOptions();
}

} // namespace Parlance
