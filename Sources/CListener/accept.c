#include "CListener.h"
