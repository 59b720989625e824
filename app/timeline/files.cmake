# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The timeline item, relative to the top of the repository: it belongs to the QML module of the application.
set(timeline_files
    app/timeline/delegatepool.cpp app/timeline/delegatepool.h
    app/timeline/liverows.cpp app/timeline/liverows.h
    app/timeline/motion.cpp app/timeline/motion.h
    app/timeline/timelineattached.cpp app/timeline/timelineattached.h
    app/timeline/timelinelayout.cpp
    app/timeline/timelinemodel.cpp
    app/timeline/timelinescroll.cpp
    app/timeline/timelinestate.cpp
    app/timeline/timelineview.cpp app/timeline/timelineview.h
    app/timeline/touchdrag.cpp app/timeline/touchdrag.h)
list(TRANSFORM timeline_files PREPEND ${CMAKE_SOURCE_DIR}/)
