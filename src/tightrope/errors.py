"""The exceptions that Tightrope raises on purpose. Each message is written for the person and ends with what to do.

TightropeError                 exit 70
├── UsageError                 exit 2    an unknown ID, kind or file on the command line
├── NoTerminalError            exit 3    the wizard needs an interactive terminal
├── AnswerError                exit 2    an answer that does not fit its question; what was typed stays
└── FileError                  exit 66   something about one file; it was not changed
    ├── DamagedFileError       exit 65   it cannot be read as a decision
    ├── NewerFileError         exit 65   a newer Tightrope wrote it
    ├── ChangedFileError       exit 75   it changed on disk since it was read
    ├── LockedFileError        exit 75   another window has it open
    ├── NotSavedError          exit 74   the system refused to write
    └── FolderError            exit 73   the folder for decisions cannot be used
"""


class TightropeError(Exception):
    """Anything Tightrope refuses on purpose."""

    exit_code = 70


class UsageError(TightropeError):
    """The command line names something that is not there."""

    exit_code = 2


class NoTerminalError(TightropeError):
    """The wizard was asked for without an interactive terminal."""

    exit_code = 3


class AnswerError(TightropeError):
    """An answer that does not fit its question."""

    exit_code = 2


class FileError(TightropeError):
    """Something is wrong with one file, which was not changed."""

    exit_code = 66


class DamagedFileError(FileError):
    """A file cannot be read as a decision."""

    exit_code = 65


class NewerFileError(FileError):
    """A newer Tightrope wrote the file."""

    exit_code = 65


class ChangedFileError(FileError):
    """The file on disk is no longer the one that was read."""

    exit_code = 75


class LockedFileError(FileError):
    """Another window has the decision open."""

    exit_code = 75


class NotSavedError(FileError):
    """The operating system refused to write."""

    exit_code = 74


class FolderError(FileError):
    """The folder for decisions cannot be used."""

    exit_code = 73
